package org.candour.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** A staff screen of a round there is not answers so, before the screen itself can say it. */
@Component
class UnknownRounds implements VaadinServiceInitListener {

    /** What stands where a round would. */
    private static final List<String> OTHER = List.of("administration", "token", "view", "words");

    private final Rounds rounds;

    UnknownRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse response) {
        String path =
                Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("");
        String[] parts = path.split("/");
        boolean namesOne = parts.length > 3 && parts[1].equals("work") && !OTHER.contains(parts[2]);
        if (namesOne && rounds.find(parts[2]).isEmpty()) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
