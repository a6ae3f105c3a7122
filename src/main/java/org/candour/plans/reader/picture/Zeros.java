package org.candour.plans.reader.picture;

/** Runs of zeros, as a disk leaves them where it has lost something. */
final class Zeros {

    private static final int SECTOR = 512;

    private Zeros() {}

    /** Whether so many follow each other between the two places. */
    static boolean areThere(byte[] bytes, int from, int to, int many) {
        int zeros = 0;
        for (int i = from; i < to; i++) {
            zeros = bytes[i] == 0 ? zeros + 1 : 0;
            if (zeros == many) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether whole sectors are empty among others, as no drawing would have it: dots that aren't packed are often zero,
     * but hardly ever from the beginning of a sector to the end of one.
     *
     * @param offset where in the file the bytes begin
     */
    static boolean fillSectors(byte[] bytes, long offset) {
        int begin = -1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                begin = begin < 0 ? i : begin;
            } else {
                if (begin > 0 && i - begin >= SECTOR && isEdge(begin + offset) && isEdge(i + offset)) {
                    return true;
                }
                begin = -1;
            }
        }
        return false;
    }

    private static boolean isEdge(long place) {
        return place % SECTOR == 0;
    }
}
