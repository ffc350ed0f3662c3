package switchboard.saml.xml;

import java.util.Arrays;

/// Rows of ints in one growing array: the columns of the tape, without an object per element.
final class Rows {
    private final int width;
    private int[] cells;
    private int count;

    Rows(int width, int expected) {
        this.width = width;
        cells = new int[width * expected];
    }

    int count() {
        return count;
    }

    int get(int row, int column) {
        return cells[row * width + column];
    }

    void set(int row, int column, int value) {
        cells[row * width + column] = value;
    }

    /// Adds a row and returns its number; its cells may hold what a dropped row left and are all to be set.
    int add() {
        if ((count + 1) * width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        return count++;
    }

    void dropLast() {
        count--;
    }
}
