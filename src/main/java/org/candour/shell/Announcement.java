package org.candour.shell;

import org.candour.common.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal in a terminal that it is ready, and where to go. */
@Component
class Announcement {

    private final DataFolder settings;
    private final boolean wanted;
    private int port;

    Announcement(DataFolder settings, @Value("${candour.announce:false}") boolean wanted) {
        this.settings = settings;
        this.wanted = wanted;
    }

    @EventListener
    void remember(ServletWebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!wanted) {
            return;
        }
        String address = "http://127.0.0.1:" + port;
        System.out.println();
        System.out.println("Candour is ready: " + address);
        if (settings.sample()) {
            System.out.println("  Public pages   " + address + "/");
            System.out.println("  Sign in        " + address + "/sign-in  (sample accounts are offered there)");
        } else {
            System.out.println("  Sign in        " + address + "/sign-in");
        }
        System.out.println("  Stop with Ctrl+C; what was accepted is kept in "
                + settings.data().toAbsolutePath());
    }
}
