/** What the Javadoc tool of the oldest JDK needs to be told: it knows no snippets yet. */
package org.pingyi.evaluation.javadoc;
