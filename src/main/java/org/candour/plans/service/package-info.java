/** The room's services: who may do what with plans. Never null unless marked. */
@NullMarked
package org.candour.plans.service;

import org.jspecify.annotations.NullMarked;
