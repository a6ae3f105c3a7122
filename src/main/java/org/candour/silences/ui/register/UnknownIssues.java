package org.candour.silences.ui.register;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.common.CurrentUser;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.silences.IssueRegister;
import org.springframework.stereotype.Component;

/** An issue that is not in the register answers so, before the screen itself can say it. */
@Component
class UnknownIssues implements VaadinServiceInitListener {

    private static final Pattern ISSUE = Pattern.compile("/work/([^/]+)/issues/([^/]+)/?");

    private final Rounds rounds;
    private final IssueRegister register;
    private final CurrentUser user;

    UnknownIssues(Rounds rounds, IssueRegister register, CurrentUser user) {
        this.rounds = rounds;
        this.register = register;
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse response) {
        Matcher issue = ISSUE.matcher(
                Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse(""));
        if (issue.matches() && user.isStaff() && !isThere(issue.group(1), issue.group(2))) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Asked only for who may look at the register: others are told nothing of what is in it. */
    private boolean isThere(String round, String id) {
        return id.equals(RegisterNavigation.NEW)
                || rounds.find(round).isEmpty() // told by others
                || register.issue(new RoundId(round), id).isPresent();
    }
}
