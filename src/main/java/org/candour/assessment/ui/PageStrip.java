package org.candour.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.candour.common.ui.Parts;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/** All pages of a document in small: where one is, where the hits are, and what could not be read. */
class PageStrip extends OrderedList {

    private final Map<Integer, ListItem> items = new HashMap<>();
    private final Map<Integer, NativeButton> buttons = new HashMap<>();

    PageStrip(String pageWord, List<Page> pages, IntConsumer open) {
        addClassNames("thumbs");
        getElement()
                .setAttribute("aria-label", "Pages; arrow keys go from one to the next")
                .setAttribute("data-walk", "");
        for (Page page : pages) {
            Span picture = Parts.span("", "sheetlet");
            NativeButton button =
                    Press.row("thumb", () -> open.accept(page.number()), picture, Parts.span("" + page.number()));
            String note = note(page.readability());
            if (!note.isEmpty()) {
                button.add(Parts.span(note, "em"));
            }
            button.getElement()
                    .setAttribute("aria-label", pageWord + " " + page.number() + (note.isEmpty() ? "" : ", " + note));
            ListItem item = new ListItem(button);
            item.setClassName("bad", page.readability() == Readability.UNREADABLE);
            items.put(page.number(), item);
            buttons.put(page.number(), button);
            add(item);
        }
    }

    void show(int page) {
        items.forEach((number, item) -> item.setClassName("cur", number == page));
        buttons.forEach((number, button) -> {
            button.getElement().setAttribute("tabindex", number == page ? "0" : "-1");
            if (number == page) {
                button.getElement().setAttribute("aria-current", "page");
                button.getElement().executeJs("this.scrollIntoView({block: 'nearest', inline: 'nearest'})");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }

    void markHits(Set<Integer> pages) {
        items.forEach((number, item) -> item.setClassName("hit", pages.contains(number)));
    }

    private static String note(Readability readability) {
        return switch (readability) {
            case TEXT -> "";
            case OCR -> "OCR";
            case BLANK -> "blank";
            case UNREADABLE -> "not read";
        };
    }
}
