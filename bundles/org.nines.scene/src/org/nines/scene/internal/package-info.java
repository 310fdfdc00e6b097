// SPDX-License-Identifier: EPL-2.0
/** From a notation and a model to a scene: what is shown, how large it must be, where it goes, and what is painted. */
package org.nines.scene.internal;
