// An enum and its stored words: one constexpr table each, words never ordinals, unknown words are errors.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

namespace duban {

template <class E> struct Code {
    E value;
    std::string_view word;
};

/// Specialise per enum: `template <> inline constexpr auto codesOf<SlipState> = std::to_array<Code<SlipState>>({...});`
template <class E> inline constexpr std::array<Code<E>, 0> codesOf{};

template <class E> QString wordOf(E value) {
    for (const auto& code : codesOf<E>)
        if (code.value == value)
            return QString::fromLatin1(code.word.data(), static_cast<qsizetype>(code.word.size()));
    return {};
}

template <class E> std::optional<E> fromWord(QStringView word) {
    for (const auto& code : codesOf<E>)
        if (word == QLatin1String(code.word.data(), static_cast<qsizetype>(code.word.size())))
            return code.value;
    return std::nullopt;
}

} // namespace duban
