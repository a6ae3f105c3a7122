package org.candour.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One visitor with a session of its own, who does over HTTP what Vaadin's script does in a browser. */
final class Visitor {

    private static final String NAVIGATE = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"",\
            "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""";

    private final String portal;

    Visitor(int port) {
        this.portal = "http://127.0.0.1:" + port + "/";
    }

    /** Opens the home page and leaves it open; returns the length of what the screen answered. */
    int openHome() throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            send(http, HttpRequest.newBuilder(URI.create(portal)));
            String started = send(http, HttpRequest.newBuilder(URI.create(portal + "?v-r=init&location=&query=")));
            String body = NAVIGATE.formatted(part(started, "\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\""));
            String answer = send(
                    http,
                    HttpRequest.newBuilder(URI.create(
                                    portal + "?v-r=uidl&v-uiId=" + part(started, "\"v-uiId\"\\s*:\\s*(\\d+)")))
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .POST(BodyPublishers.ofString(body)));
            if (!answer.contains("candour-page")) {
                throw new IOException("The screen did not open: " + answer);
            }
            return answer.length();
        }
    }

    private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + " " + response.uri() + " " + response.body());
        }
        return response.body();
    }

    private static String part(String text, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
