/** Tables as people download them: CSV and XLSX, with no cell that a spreadsheet would run. */
package waymark.sheet;
