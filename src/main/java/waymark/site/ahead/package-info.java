/** Pages for what comes: what is due, whose it is, what every case comes to, and how a council stands. */
package waymark.site.ahead;
