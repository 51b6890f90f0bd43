package waymark.policy;

/**
 * One thing wrong in a workbook.
 *
 * @param workbook its path, for example {@code solihull/single-panel}
 * @param address sheet and cell, for example {@code Ladder!D12}
 * @param what what is wrong
 * @param fix what would be right
 */
public record Fault(String workbook, String address, String what, String fix) implements Comparable<Fault> {

    @Override
    public int compareTo(Fault other) {
        int byWorkbook = workbook.compareTo(other.workbook);
        return byWorkbook != 0 ? byWorkbook : address.compareTo(other.address);
    }

    @Override
    public String toString() {
        return (workbook + " " + address).strip() + ": " + what + " " + fix;
    }
}
