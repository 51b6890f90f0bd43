/** Pages of panels and their meetings: prepared, held, minuted. */
package waymark.site.meeting;
