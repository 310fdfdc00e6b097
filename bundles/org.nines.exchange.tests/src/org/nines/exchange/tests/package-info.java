// SPDX-License-Identifier: EPL-2.0
/** Holds the readers and writers of other tools' files to truth tables, closed forms, round trips and broken input. */
package org.nines.exchange.tests;
