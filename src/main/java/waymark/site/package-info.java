/** Pages for people: policy leads first. They work without a script and look after the GOV.UK Design System. */
package waymark.site;
