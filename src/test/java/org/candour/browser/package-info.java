/** Journeys through the whole portal in a real browser, with the sample's rounds. */
package org.candour.browser;
