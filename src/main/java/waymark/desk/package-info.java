/** The policy desk: how a changed workbook becomes what cases are answered by, and how that is taken back. */
package waymark.desk;
