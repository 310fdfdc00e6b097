// SPDX-License-Identifier: EPL-2.0
/** What happens when elements fail. */
package org.nines.ui.internal.scenarios;
