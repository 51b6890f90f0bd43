/** Pages that refer a case to a panel: question by question, or from a file. */
package waymark.site.referral;
