/** The append-only, hash-chained record of what happened. Everything that is recorded is appended from above. */
package waymark.journal;
