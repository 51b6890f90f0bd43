/**
 * Puts a document before people: as a web page, on paper and as a drawing. Nothing here knows what the document is
 * about.
 */
package waymark.page;
