// SPDX-License-Identifier: EPL-2.0
/** What is known of the selected elements, by topic, each value in a field that says at once what it accepts. */
package org.nines.ui.internal.properties;
