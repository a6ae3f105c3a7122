package org.candour.accounts;

import java.util.List;
import org.candour.common.UserId;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Who is signed in now. A person shut out, or with other roles, must not go on under the old ones. */
@Component
class Visits {

    private final SessionRegistry sessions;

    Visits(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    /** Signs the person out everywhere; their next request leads to the sign-in page. */
    void end(UserId id) {
        // People are known to the registry by name alone, see User.equals.
        UserDetails person = User.withUsername(id.value())
                .password("")
                .authorities(List.of())
                .build();
        sessions.getAllSessions(person, false).forEach(SessionInformation::expireNow);
    }
}
