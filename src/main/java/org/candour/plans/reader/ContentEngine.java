package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what draws a page by {@link ContentTokens}. PDFBox keeps what has to be done around that (resources, the
 * graphics state) to itself and makes its own parser there; it is therefore given one word to read, and in its place
 * comes the page's content.
 */
abstract class ContentEngine extends PDFStreamEngine {

    private @Nullable WatchedContent awaited;

    /** Whether the page's content was understood to its end. */
    boolean process(WatchedContent content, PDPage page) throws IOException {
        awaited = content;
        try {
            processChildStream(content.inItsPlace(), page);
        } finally {
            awaited = null;
        }
        return content.wasReadToItsEnd();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        WatchedContent content = awaited;
        if (content == null) {
            super.processOperator(operator, operands);
        } else {
            awaited = null;
            processAll(content.tokens());
        }
    }

    private void processAll(PDFStreamParser tokens) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        for (Object token = tokens.parseNextToken(); token != null; token = tokens.parseNextToken()) {
            if (token instanceof Operator operator) {
                processOperator(operator, operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
    }
}
