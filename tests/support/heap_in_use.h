// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <new>

// How much of the heap a program takes. It puts operators of its own in place of new and delete: only the one source
// file of a test includes it.

namespace breakeven::test {

inline std::size_t inUse = 0; ///< of the heap, in bytes
inline std::size_t mostInUse = 0;

} // namespace breakeven::test

void* operator new(std::size_t size)
{
    using namespace breakeven::test;
    void* room = std::malloc(std::max(size, std::size_t{1}));
    if (room == nullptr)
        throw std::bad_alloc();
    inUse += ::malloc_usable_size(room);
    mostInUse = std::max(mostInUse, inUse);
    return room;
}

void operator delete(void* room) noexcept
{
    breakeven::test::inUse -= room == nullptr ? 0 : ::malloc_usable_size(room);
    std::free(room);
}

void operator delete(void* room, std::size_t) noexcept
{
    operator delete(room);
}
