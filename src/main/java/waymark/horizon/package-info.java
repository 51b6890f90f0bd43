/** Every stored case, looked at ahead: what comes, what is due and who has to act. */
package waymark.horizon;
