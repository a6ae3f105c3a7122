package org.candour.plans.reader.layout;

/** Letters that follow each other closely on one baseline; v counts downwards. */
record Segment(String text, double left, double right, double baseline, double size, int style) {

    double top() {
        return baseline - 0.78 * size;
    }

    double bottom() {
        return baseline + 0.22 * size;
    }

    double width() {
        return right - left;
    }

    int words() {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** Whether both stand on one line; small raised or lowered signs stand on the line of the letters beside them. */
    boolean isLevelWith(Segment other) {
        double smaller = Math.min(size, other.size);
        if (smaller < 0.8 * Math.max(size, other.size) && isBeside(other)) {
            Segment small = size < other.size ? this : other;
            Segment large = size < other.size ? other : this;
            double middle = small.baseline - 0.35 * small.size;
            return middle > large.baseline - large.size && middle < large.baseline + 0.25 * large.size;
        }
        double overlap =
                Math.min(baseline, other.baseline) - Math.max(baseline - 0.5 * size, other.baseline - 0.5 * other.size);
        return overlap >= 0.3 * smaller;
    }

    private boolean isBeside(Segment other) {
        double gap = Math.max(left, other.left) - Math.min(right, other.right);
        return gap < Math.max(size, other.size);
    }
}
