/** Pages for those who look after the record: what happened, whether it is as it was written, and what goes when. */
package waymark.site.record;
