package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps in mind what colour things are filled with, as PDFBox does with what it needs itself. */
abstract class InkEngine extends ContentEngine {

    private final Deque<Ink> inks = new ArrayDeque<>();
    private Ink ink = new Ink();

    /** What a form, a pattern or a note draws. */
    interface Drawn {
        void draw() throws IOException;
    }

    Ink ink() {
        return ink;
    }

    void newInk() {
        ink = new Ink();
        inks.clear();
    }

    void withItsInk(Drawn drawn) throws IOException {
        Ink before = ink.copy();
        try {
            drawn.draw();
        } finally {
            ink = before;
        }
    }

    @Override
    public void saveGraphicsState() {
        inks.push(ink.copy());
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (!inks.isEmpty()) {
            ink = inks.pop();
        }
        super.restoreGraphicsState();
    }
}
