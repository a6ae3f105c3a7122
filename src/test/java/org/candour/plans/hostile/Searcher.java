package org.candour.plans.hostile;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.candour.common.Role;
import org.candour.rounds.RoundId;
import org.candour.search.PlanSearch;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody who searches all the time. */
final class Searcher implements AutoCloseable {

    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean over;

    Searcher(PlanSearch search, RoundId round) {
        thread = new Thread(() -> work(search, round), "searcher");
        thread.start();
    }

    private void work(PlanSearch search, RoundId round) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "somebody", null, AuthorityUtils.createAuthorityList(Role.ASSESSOR.authority())));
        while (!over) {
            try {
                search.search(round, HostileFile.WORD);
                Thread.sleep(200);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                failures.add("a search failed meanwhile: " + e);
                return;
            }
        }
    }

    List<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
    }
}
