package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The words of charts and of diagrams (SmartArt), which are kept in parts of their own. */
final class DrawingTexts {

    private DrawingTexts() {}

    /** One line for each of its paragraphs, labels and values, in the order of the file. */
    static String of(Parts parts, String path) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = parts.open(path)) {
            XmlEvents.read(in, new Reading(lines));
        }
        for (Parts.Relation relation : parts.relations(path).values()) {
            if (relation.type().equals("chartUserShapes") && !relation.external() && parts.has(relation.target())) {
                lines.add(of(parts, relation.target())); // boxes that somebody drew into a chart
            }
        }
        return String.join("\n", lines);
    }

    private static final class Reading implements XmlEvents.Listener {

        private final List<String> lines;
        private final CellText line = new CellText();
        private boolean takes;
        private boolean inNewChart;

        Reading(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public XmlEvents.Ending start(String name, XmlEvents.Element element) {
            return switch (name) {
                case "strDim", "numDim" -> {
                    inNewChart = true; // there a category is a point's own text
                    yield () -> inNewChart = false;
                }
                case "t", "v", "text", "pt" -> {
                    takes = !name.equals("pt") || inNewChart;
                    yield () -> {
                        takes = false;
                        if (name.equals("v") || name.equals("text") || name.equals("pt")) {
                            endLine();
                        }
                    };
                }
                case "br" -> {
                    line.add(" ");
                    yield XmlEvents.Ending.NONE;
                }
                case "r", "vertAlign", "rPr" -> line.start(name, element);
                case "p", "ser", "cat", "val", "comment" -> this::endLine;
                case "f", "formatCode", "externalData" -> XmlEvents.Ending.SKIP;
                default -> XmlEvents.Ending.NONE;
            };
        }

        private void endLine() {
            String text = line.end().strip();
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }

        @Override
        public void text(String text) {
            if (takes) {
                line.add(text);
            }
        }
    }
}
