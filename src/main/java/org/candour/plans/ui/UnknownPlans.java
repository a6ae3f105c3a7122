package org.candour.plans.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.footprints.Footprints;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** The plan of a footprint there is not answers so, before the screen itself can say it. */
@Component
class UnknownPlans implements VaadinServiceInitListener {

    private static final Pattern PLAN = Pattern.compile("/work/([^/]+)/plans/([^/]+)/?");

    private final Rounds rounds;
    private final Footprints footprints;

    UnknownPlans(Rounds rounds, Footprints footprints) {
        this.rounds = rounds;
        this.footprints = footprints;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse response) {
        String path =
                Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("");
        Matcher plan = PLAN.matcher(path);
        if (plan.matches() && rounds.find(plan.group(1)).isPresent()) {
            RoundId round = new RoundId(plan.group(1));
            if (footprints.find(round, plan.group(2)).isEmpty()) {
                response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
