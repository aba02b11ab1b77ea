// A value or an Error; every call that can be refused returns one.
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace duban {

template <class T = void> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {} // NOLINT: so that chains come back as a Result
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {} // NOLINT: implicit, so that `return error;` reads well
};

} // namespace duban
