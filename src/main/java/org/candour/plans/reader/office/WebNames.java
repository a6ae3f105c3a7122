package org.candour.plans.reader.office;

import java.util.Set;

/** Which elements of a web page hold no text, and which stand on lines of their own. */
final class WebNames {

    static final Set<String> NO_TEXT = Set.of("script", "style", "template", "head", "annotation", "annotation-xml");
    static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "li",
            "div",
            "dt",
            "dd",
            "section",
            "article",
            "blockquote",
            "pre",
            "caption",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "figure",
            "figcaption",
            "address",
            "fieldset",
            "legend",
            "form",
            "ul",
            "ol",
            "dl",
            "body",
            "table",
            "center",
            "details",
            "summary",
            "hr",
            "label",
            "option",
            "optgroup",
            "textarea",
            "select",
            "noscript",
            "dialog",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "text",
            "foreignobject");

    private WebNames() {}
}
