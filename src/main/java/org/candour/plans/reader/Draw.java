package org.candour.plans.reader;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Draws what stands apart from the page, and notices pictures on the way. */
final class Draw extends DrawObject {

    private final PageEngine engine;

    private final Set<COSStream> within = Collections.newSetFromMap(new IdentityHashMap<>());

    Draw(PageEngine engine) {
        super(engine);
        this.engine = engine;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || engine.getResources() == null) {
            super.process(operator, operands);
            return;
        }
        COSDictionary objects = engine.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (engine.getResources().isImageXObject(name)) {
            engine.picture(objects == null ? null : objects.getDictionaryObject(name));
            return;
        }
        if (objects != null && objects.getDictionaryObject(name) instanceof COSStream form) {
            draw(form, () -> super.process(operator, operands));
        } else {
            super.process(operator, operands);
        }
    }

    /** One that draws itself shows nothing by that, and, drawn twice each time, would never come to an end. */
    private void draw(COSStream form, InkEngine.Drawn drawn) throws IOException {
        if (!within.add(form)) {
            return;
        }
        try {
            engine.check(form);
            engine.show(form, drawn);
        } finally {
            within.remove(form);
        }
    }
}
