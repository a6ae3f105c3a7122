package org.candour.plans.reader.office;

import java.io.IOException;

/** Headers, footers and what else stands on every page: only that of the styles' part is text. */
final class OpenHeads implements XmlEvents.Listener {

    private final OpenPart part;
    private int within;

    OpenHeads(OpenPart part) {
        this.part = part;
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) throws IOException {
        XmlEvents.Ending ending = part.start(name, element);
        if (!name.equals("master-page")) {
            return ending;
        }
        within++;
        return () -> {
            within--;
            ending.end();
        };
    }

    @Override
    public void text(String text) {
        if (within > 0) {
            part.text(text);
        }
    }
}
