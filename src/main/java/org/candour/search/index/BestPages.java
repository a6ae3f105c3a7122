package org.candour.search.index;

import java.util.Arrays;

/** Counts the matching pages of one plan version in one part of the index, and keeps the best of them, best first. */
final class BestPages {

    private final int keep;
    private int[] docs;
    private float[] scores;
    private int size;
    private int count;

    BestPages(int keep) {
        this.keep = keep;
        this.docs = new int[Math.min(keep, 4)];
        this.scores = new float[docs.length];
    }

    /** Of two equally good ones the earlier is the better. */
    void add(int doc, float score) {
        count++;
        if (size == keep && (keep == 0 || score <= scores[size - 1])) {
            return;
        }
        if (size < keep) {
            grow();
            size++;
        }
        int at = size - 1;
        while (at > 0 && scores[at - 1] < score) {
            scores[at] = scores[at - 1];
            docs[at] = docs[at - 1];
            at--;
        }
        scores[at] = score;
        docs[at] = doc;
    }

    private void grow() {
        if (size == docs.length) {
            int longer = Math.min(keep, size * 2);
            docs = Arrays.copyOf(docs, longer);
            scores = Arrays.copyOf(scores, longer);
        }
    }

    /** After this nothing may be added. */
    void sortByDoc() {
        for (int i = 1; i < size; i++) {
            for (int j = i; j > 0 && docs[j - 1] > docs[j]; j--) {
                int doc = docs[j];
                float score = scores[j];
                docs[j] = docs[j - 1];
                scores[j] = scores[j - 1];
                docs[j - 1] = doc;
                scores[j - 1] = score;
            }
        }
    }

    int count() {
        return count;
    }

    int size() {
        return size;
    }

    int doc(int i) {
        return docs[i];
    }

    float score(int i) {
        return scores[i];
    }
}
