// SPDX-License-Identifier: EPL-2.0
/** The kinds of diagram that come with Nines: one class each, listed in {@code META-INF/services}. */
package org.nines.scene.internal.kinds;
