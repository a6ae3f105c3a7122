package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A page on which text can be selected and cited: with the float that appears, or the key C. */
@Tag("candour-page-reader")
@JsModule("./elements/page-reader.ts")
class PageReader extends Component implements HasComponents, HasStyle {

    /** Somebody wants to cite the passage for the criterion. */
    @DomEvent("cite")
    public static class CiteEvent extends ComponentEvent<PageReader> {

        private final String passage;
        private final String criterion;
        private final int page;

        public CiteEvent(
                PageReader source,
                boolean fromClient,
                @EventData("event.detail.passage") String passage,
                @EventData("event.detail.criterion") String criterion,
                @EventData("event.detail.page || 0") int page) {
            super(source, fromClient);
            this.passage = passage;
            this.criterion = criterion;
            this.page = page;
        }

        String passage() {
            return passage;
        }

        String criterion() {
            return criterion;
        }

        /** The page it stands on; 0 is the one that is shown. */
        int page() {
            return page;
        }
    }

    void onCite(ComponentEventListener<CiteEvent> listener) {
        addListener(CiteEvent.class, listener);
    }

    /** The criterion the key C cites for; empty takes citing away. */
    void setCriterion(String criterion) {
        getElement().setProperty("criterion", criterion);
    }

    /** What else a passage may be cited for. */
    void setCriteria(List<String> criteria) {
        getElement().setProperty("criteria", String.join(",", criteria));
    }
}
