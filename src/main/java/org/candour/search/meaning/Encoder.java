package org.candour.search.meaning;

import java.util.List;

/** Makes a vector of a text, so that texts which mean much the same lie close to each other. */
public interface Encoder extends AutoCloseable {

    /** Names the model and its exact bytes. */
    String name();

    /** How many numbers a vector has. */
    int size();

    /** How many pieces the text has that the model sees at once. */
    int pieces(String text);

    /** How many pieces the model sees at once; what is longer is cut off. */
    int mostPieces();

    /** Of length one, so that the cosine of two is their product; the same text always gives the same. */
    float[] vector(String text);

    /** Vectors of several texts. */
    default List<float[]> vectors(List<String> texts) {
        return texts.stream().map(this::vector).toList();
    }

    @Override
    void close();
}
