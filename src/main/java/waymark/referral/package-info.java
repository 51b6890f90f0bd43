/** A referral by a form: it starts with a few facts and asks what would decide, and it can be left and resumed. */
package waymark.referral;
