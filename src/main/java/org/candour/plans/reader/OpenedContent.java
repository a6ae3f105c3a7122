package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A page whose content is read from somewhere else.
 *
 * @param parsed what a parser is given instead of the page's own content
 */
record OpenedContent(PDPage page, RandomAccessRead parsed) implements PDContentStream {

    @Override
    public InputStream getContents() throws IOException {
        return page.getContents();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
        return page.getContentsForRandomAccess();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        return parsed;
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public PDRectangle getBBox() {
        return page.getBBox();
    }

    @Override
    public Matrix getMatrix() {
        return page.getMatrix();
    }
}
