package org.candour.shell;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Requests that the server refuses before the portal sees them: too long, or malformed. They get the same page. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

    private final ErrorAnswer answer;

    RefusedRequests(ErrorAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(context -> take(context.getParent()));
    }

    private void take(Container host) {
        for (var valve : host.getPipeline().getValves()) {
            if (valve instanceof ErrorReportValve) {
                host.getPipeline().removeValve(valve);
            }
        }
        host.getPipeline().addValve(new Report());
        if (host instanceof StandardHost known) {
            known.setErrorReportValveClass(Report.class.getName()); // else it would add its own
        }
    }

    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            String path = Objects.requireNonNullElse(request.getRequestURI(), "");
            String shown = path.isEmpty() ? "A request" : path.substring(0, Math.min(path.length(), 200));
            ErrorAnswer.Body body = answer.body(status, path, answer.logged(shown, failure));
            try {
                response.setContentType(body.type().toString());
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                Writer to = response.getReporter();
                if (to != null) {
                    to.write(body.text());
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException e) {
                LOG.debug("Nobody listens any more", e);
            }
        }
    }
}
