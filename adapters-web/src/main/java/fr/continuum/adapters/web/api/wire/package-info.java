/// What all endpoints of `/api/v1` share: how JSON is read, strictly and with its faults named by place, how versions
/// are said, how lists have pages, how problems are told and described.
@NullMarked
package fr.continuum.adapters.web.api.wire;

import org.jspecify.annotations.NullMarked;
