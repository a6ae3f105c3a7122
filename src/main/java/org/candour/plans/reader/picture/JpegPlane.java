package org.candour.plans.reader.picture;

/** One colour of a JPEG: squares of dots, of which only is kept what is needed to follow their packing. */
final class JpegPlane {

    private static final int BRIGHTEST = 1024;

    final int name;
    final int across;
    final int down;
    private final int quantity;
    private int wide;
    private int stride;
    private int high;
    private int[] means = new int[0];
    private long[] filled = new long[0];
    private int before;
    boolean seen;

    JpegPlane(int name, int sampling, int quantity) {
        this.name = name;
        this.across = sampling >> 4;
        this.down = sampling & 15;
        this.quantity = quantity;
    }

    void size(int width, int height, int mostAcross, int mostDown) {
        wide = ceil(ceil(width * across, mostAcross), 8);
        high = ceil(ceil(height * down, mostDown), 8);
        stride = ceil(width, 8 * mostAcross) * across;
        int all = Math.multiplyExact(stride, ceil(height, 8 * mostDown) * down);
        means = new int[all];
        filled = new long[all];
    }

    static int ceil(int all, int each) {
        return (all + each - 1) / each;
    }

    int wide() {
        return wide;
    }

    int high() {
        return high;
    }

    int square(int x, int y) {
        return y * stride + x;
    }

    void begin() {
        before = 0;
    }

    /** How bright a square is, told as what differs from the one before; whether anything can be so bright. */
    boolean mean(int square, int differs, int shift) {
        before += differs;
        means[square] = before << shift;
        return isPossible(square);
    }

    boolean addToMean(int square, int bit, int shift) {
        means[square] |= bit << shift;
        return isPossible(square);
    }

    private boolean isPossible(int square) {
        return (long) Math.abs(means[square]) * quantity <= BRIGHTEST + 2L * quantity;
    }

    boolean isFilled(int square, int place) {
        return (filled[square] >>> place & 1) != 0;
    }

    void fill(int square, int place) {
        filled[square] |= 1L << place;
    }
}
