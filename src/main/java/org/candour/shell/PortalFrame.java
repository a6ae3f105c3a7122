package org.candour.shell;

import static org.candour.common.Role.ADMINISTRATOR;
import static org.candour.common.Role.ASSESSOR;
import static org.candour.common.Role.MODERATOR;
import static org.candour.common.Role.PUBLISHER;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.accounts.Account;
import org.candour.accounts.Accounts;
import org.candour.common.Role;
import org.candour.common.ui.WorkspaceFrame;
import org.candour.common.ui.WorkspaceLink;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** The menu of the workspace, the rounds to choose from, and the name of who is signed in. */
@Component
class PortalFrame implements WorkspaceFrame {

    private static final String SILENCES = "Silences";
    private static final String MONEY = "Money";
    private static final String RATING = "Rating";

    private static final List<WorkspaceLink> LINKS = List.of(
            link("", "My work", "/work", Role.values()),
            link("", "Plans", "/work/{round}/plans", ASSESSOR, MODERATOR, PUBLISHER),
            link("", "Search", "/work/{round}/search", ASSESSOR, MODERATOR, PUBLISHER),
            link(SILENCES, "Matrix", "/work/{round}/silences", ASSESSOR, MODERATOR, PUBLISHER)
                    .alsoOf("/work/{round}/gaps", "/work/{round}/dropped"),
            link(SILENCES, "What changed", "/work/{round}/changes", ASSESSOR, MODERATOR, PUBLISHER),
            link(SILENCES, "Confirming", "/work/{round}/confirming", ASSESSOR),
            link(SILENCES, "Issue register", "/work/{round}/issues", ASSESSOR, MODERATOR, PUBLISHER),
            link(SILENCES, "Vocabulary", "/work/vocabulary", ASSESSOR, MODERATOR, PUBLISHER),
            link(MONEY, "Numbers", "/work/{round}/numbers", ASSESSOR, MODERATOR, PUBLISHER),
            link(MONEY, "Finance desk", "/work/{round}/finance", MODERATOR, PUBLISHER),
            link(RATING, "Assignments", "/work/{round}/assignments", MODERATOR),
            link(RATING, "Moderation", "/work/{round}/moderation", MODERATOR),
            link("", "Publishing desk", "/work/{round}/publishing", PUBLISHER),
            link("", "Administration", "/work/administration", ADMINISTRATOR));

    private final Rounds rounds;
    private final Accounts accounts;
    private final AuthenticationContext authentication;

    PortalFrame(Rounds rounds, Accounts accounts, AuthenticationContext authentication) {
        this.rounds = rounds;
        this.accounts = accounts;
        this.authentication = authentication;
    }

    @Override
    public List<WorkspaceLink> links() {
        return LINKS;
    }

    @Override
    public List<RoundChoice> rounds() {
        return rounds.all().stream()
                .map(round -> new RoundChoice(round.id().slug(), round.title(), round.fictional()))
                .toList();
    }

    @Override
    public Optional<String> personName() {
        return accounts.mine().map(Account::fullName);
    }

    @Override
    public void signOut() {
        authentication.logout();
    }

    private static WorkspaceLink link(String group, String label, String path, Role... roles) {
        Set<Role> may = EnumSet.copyOf(Arrays.asList(roles));
        return new WorkspaceLink(group, label, path, may);
    }
}
