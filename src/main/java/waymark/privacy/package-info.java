/** What protects the people in the record: screening of free text, how long things are kept, and subject access. */
package waymark.privacy;
