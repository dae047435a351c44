// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/splitter.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <cassert>
#include <cstdint>
#include <limits>
#include <new>
#include <type_traits>

namespace breakeven {

namespace {

/// The patterns as the encodings define them.
constexpr std::string_view o200kBasePattern =
    R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?)"
    R"(|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?)"
    R"(|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr std::string_view cl100kBasePattern = R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3})"
                                               R"(| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

template <auto Free> struct Freeing {
    template <typename Thing> void operator()(Thing* thing) const { Free(thing); }
};
using Code = std::unique_ptr<pcre2_code, Freeing<pcre2_code_free>>;

/// A pattern, compiled; never changed once it stands.
struct Pattern {
    Code code;
    bool isFast; ///< machine code could be made of it

    explicit Pattern(std::string_view text)
    {
        int fault = 0;
        PCRE2_SIZE place = 0;
        code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(),
                                 PCRE2_UTF | PCRE2_UCP | PCRE2_ANCHORED | PCRE2_NO_UTF_CHECK, &fault, &place, nullptr));
        if (!code)
            throw std::bad_alloc(); // the pattern is ours and good
        isFast = pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE) == 0;
    }
};

const Pattern& patternOf(Encoding encoding)
{
    if (encoding == Encoding::O200kBase) {
        static const Pattern o200kBase(o200kBasePattern);
        return o200kBase;
    }
    static const Pattern cl100kBase(cl100kBasePattern);
    return cl100kBase;
}

template <typename Thing> Thing* there(Thing* thing)
{
    if (thing == nullptr)
        throw std::bad_alloc();
    return thing;
}

} // namespace

struct Splitter::Matching {
    explicit Matching(const Pattern& compiled)
        : pattern(compiled), context(there(pcre2_match_context_create(nullptr))),
          data(there(pcre2_match_data_create(1, nullptr)))
    {
        // A piece may be as long as the text: nothing but memory limits the work on it.
        constexpr std::uint32_t unlimited = std::numeric_limits<std::uint32_t>::max();
        pcre2_set_match_limit(context.get(), unlimited);
        pcre2_set_depth_limit(context.get(), unlimited);
        pcre2_set_heap_limit(context.get(), unlimited);
        if (pattern.isFast) {
            constexpr std::size_t first = std::size_t{1} << 15U;
            constexpr std::size_t most = std::size_t{1} << 24U;
            stack.reset(there(pcre2_jit_stack_create(first, most, nullptr)));
            pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
        }
    }

    const Pattern& pattern;
    std::unique_ptr<pcre2_match_context, Freeing<pcre2_match_context_free>> context;
    std::unique_ptr<pcre2_match_data, Freeing<pcre2_match_data_free>> data;
    std::unique_ptr<pcre2_jit_stack, Freeing<pcre2_jit_stack_free>> stack;
};

Splitter::Splitter(Encoding encoding) : m_matching(std::make_unique<Matching>(patternOf(encoding))) {}

Splitter::~Splitter() = default;

std::size_t Splitter::pieceEnd(std::string_view text, std::size_t start)
{
    const auto subject = reinterpret_cast<PCRE2_SPTR>(text.data());
    const Pattern& pattern = m_matching->pattern;
    pcre2_match_data* data = m_matching->data.get();
    int found = PCRE2_ERROR_JIT_STACKLIMIT;
    if (pattern.isFast)
        found = pcre2_jit_match(pattern.code.get(), subject, text.size(), start, PCRE2_NO_UTF_CHECK, data,
                                m_matching->context.get());
    if (found == PCRE2_ERROR_JIT_STACKLIMIT)
        found = pcre2_match(pattern.code.get(), subject, text.size(), start, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, data,
                            m_matching->context.get());
    if (found < 0) {
        assert(found == PCRE2_ERROR_NOMEMORY); // each character begins a piece of some kind
        throw std::bad_alloc();
    }
    return pcre2_get_ovector_pointer(data)[1];
}

} // namespace breakeven
