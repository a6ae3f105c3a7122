package org.candour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.accounts.Accounts;
import org.candour.accounts.NewAccount;
import org.candour.common.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithMockUser;

/** What addresses answer, asked over the wire: what is there, what one signs in for, and what is nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AddressesIT extends CandourTest {

    private static final String PASSWORD = "long enough password";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {"/nope", "/admin", "/h2-console", "/work/nope", "/work/stp-2016/nope", "/plain/x", "/rounds/nope"
            })
    void anAddressThatNamesNothingIsNotThere(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/work/stp-2016/plans", "/work/administration", "/work/stp-2016/assess/E54000041"})
    void aStaffAddressAsksToSignIn(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
    }

    @Test
    void publicPagesAreOpen() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/styles/site.css").statusCode()).isEqualTo(200);
    }

    @Test
    @WithMockUser(username = "root", roles = "ADMINISTRATOR")
    void whatAnAccountMayNotOpenIsForItAsIfItWereNotThere() throws Exception {
        accounts.create(new NewAccount("jo.reader", "Jo Reader", Set.of(Role.ASSESSOR), "", PASSWORD));
        signIn("jo.reader");

        assertThat(get("/work/stp-2016/plans").statusCode()).isEqualTo(200);
        assertThat(get("/work").statusCode()).isEqualTo(200);
        assertThat(get("/work/administration").statusCode()).isEqualTo(404);
        assertThat(get("/admin").statusCode()).isEqualTo(404);
        assertThat(get("/work/no-such-round/plans").statusCode()).isEqualTo(404);
        assertThat(get("/work/stp-2016/issues/nope").statusCode()).isEqualTo(404);
        assertThat(get("/work/stp-2016/issues/new").statusCode()).isEqualTo(200);
        assertThat(get("/work/view/00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLongQuestionReachesThePortal() throws Exception {
        assertThat(get("/rounds/stp-2016/search?q=" + "stroke+".repeat(2600)).body())
                .contains("Candour")
                .doesNotContain("HTTP Status");
    }

    @Test
    void aRequestTheServerRefusesGetsTheHousesPageWithAReference() throws Exception {
        HttpResponse<String> answer = get("/rounds/stp-2016/search?q=" + "stroke+".repeat(12_000));
        assertThat(answer.statusCode()).isBetween(400, 431);
        assertThat(answer.body())
                .contains("The request could not be understood", "Reference", "/styles/site.css")
                .doesNotContain("HTTP Status", "Tomcat");
    }

    private void signIn(String userName) throws Exception {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(get("/sign-in").body());
        assertThat(token.find()).isTrue();
        String form = "_csrf=" + encoded(token.group(1)) + "&username=" + userName + "&password=" + encoded(PASSWORD);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(url("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(url(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
