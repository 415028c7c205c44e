/**
 * Journals in a database, through any {@link javax.sql.DataSource}: H2, PostgreSQL and MariaDB.
 *
 * <p>The tables are called {@code pingyi_head}, {@code pingyi_entry}, {@code pingyi_held} and
 * {@code pingyi_page}, lie in the schema that the connection names, and are made and brought up to
 * date when a journal is taken. No row has a number that the database made, or a time.
 */
@NullMarked
package org.pingyi.evaluation.journal.jdbc;

import org.jspecify.annotations.NullMarked;
