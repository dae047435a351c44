// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/splitter.h"

#include "core/evidence/tokens/new_characters.h"
#include "core/evidence/tokens/split_pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <cassert>
#include <cstdint>
#include <limits>
#include <new>
#include <string>

namespace breakeven {

template <auto Free> struct FreedBy {
    template <typename Thing> void operator()(Thing* thing) const { Free(thing); }
};
using PatternCode = std::unique_ptr<pcre2_code, FreedBy<pcre2_code_free>>;

/// A pattern, compiled; never changed once it stands.
struct CompiledPattern {
    PatternCode code;
    bool isFast; ///< machine code could be made of it

    explicit CompiledPattern(const std::string& text)
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

namespace {

template <Encoding encoding, bool withNew> const CompiledPattern& compiled()
{
    static const CompiledPattern pattern(splitPattern(encoding, withNew));
    return pattern;
}

/// Naming the new characters makes a pattern slower, so that is left for texts that hold one.
const CompiledPattern& patternFor(Encoding encoding, std::string_view text)
{
    const bool withNew = hasNewCharacters(text);
    if (encoding == Encoding::O200kBase)
        return withNew ? compiled<Encoding::O200kBase, true>() : compiled<Encoding::O200kBase, false>();
    return withNew ? compiled<Encoding::Cl100kBase, true>() : compiled<Encoding::Cl100kBase, false>();
}

template <typename Thing> Thing* there(Thing* thing)
{
    if (thing == nullptr)
        throw std::bad_alloc();
    return thing;
}

} // namespace

struct Splitter::Matching {
    explicit Matching(const CompiledPattern& fitting)
        : pattern(fitting), context(there(pcre2_match_context_create(nullptr))),
          data(there(pcre2_match_data_create(1, nullptr)))
    {
        // A piece may be as long as the text: nothing but memory limits the work on it.
        constexpr std::uint32_t unlimited = std::numeric_limits<std::uint32_t>::max();
        pcre2_set_match_limit(context.get(), unlimited);
        pcre2_set_depth_limit(context.get(), unlimited);
        pcre2_set_heap_limit(context.get(), unlimited);
        if (pattern.isFast) {
            constexpr std::size_t first = std::size_t{1} << 15U;
            constexpr std::size_t most = std::size_t{1} << 20U;
            stack.reset(there(pcre2_jit_stack_create(first, most, nullptr)));
            pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
        }
    }

    const CompiledPattern& pattern;
    std::unique_ptr<pcre2_match_context, FreedBy<pcre2_match_context_free>> context;
    std::unique_ptr<pcre2_match_data, FreedBy<pcre2_match_data_free>> data;
    std::unique_ptr<pcre2_jit_stack, FreedBy<pcre2_jit_stack_free>> stack;
};

Splitter::Splitter(Encoding encoding, std::string_view text)
    : m_text(text), m_matching(std::make_unique<Matching>(patternFor(encoding, text)))
{
}

Splitter::~Splitter() = default;

std::size_t Splitter::pieceEnd(std::size_t start)
{
    const auto subject = reinterpret_cast<PCRE2_SPTR>(m_text.data());
    const CompiledPattern& pattern = m_matching->pattern;
    pcre2_match_data* data = m_matching->data.get();
    int found = PCRE2_ERROR_JIT_STACKLIMIT;
    if (pattern.isFast)
        found = pcre2_jit_match(pattern.code.get(), subject, m_text.size(), start, PCRE2_NO_UTF_CHECK, data,
                                m_matching->context.get());
    if (found == PCRE2_ERROR_JIT_STACKLIMIT)
        found = pcre2_match(pattern.code.get(), subject, m_text.size(), start, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, data,
                            m_matching->context.get());
    if (found < 0) {
        assert(found == PCRE2_ERROR_NOMEMORY); // each character begins a piece of some kind
        throw std::bad_alloc();
    }
    return pcre2_get_ovector_pointer(data)[1];
}

} // namespace breakeven
