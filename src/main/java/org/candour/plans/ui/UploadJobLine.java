package org.candour.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** One file's line: its name, how far it is in a bar and in words, and the way out while there is one. */
final class UploadJobLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final NativeButton stop;
    private final Span rest = new Span();
    private boolean ended;

    UploadJobLine(UploadJob job) {
        addClassName("job");
        Span name = new Span(job.name());
        name.addClassName("name");
        stop = new NativeButton("Stop", click -> job.stop());
        stop.setClassName("btn plain s");
        stop.getElement().setAttribute("aria-label", "Stop receiving " + job.name());
        bar.getElement().setAttribute("aria-label", "Progress of " + job.name());
        rest.add(bar, words, stop);
        add(name, rest);
    }

    /** A share below 0 is one that is not known. */
    void goesOn(String now, double share, boolean canStop) {
        words.setText(now);
        bar.setIndeterminate(share < 0);
        bar.setValue(Math.max(0, share));
        stop.setVisible(canStop);
    }

    void ends(String kind, String result, Component... links) {
        if (!ended) {
            ended = true;
            addClassName(kind);
            words.setText(result);
            rest.remove(bar, stop);
            rest.add(links);
        }
    }

    boolean hasEnded() {
        return ended;
    }
}
