#include "libnetwork/learning/html_tree.hpp"

#include "libnetwork/learning/plain_tree.hpp"

#include <csetjmp>
#include <cstdlib>
#include <cstring>

namespace network::learning {

/// Blocks of memory that are given out piece by piece and taken back together. The parser cannot be
/// told that memory has run out, so the way out of it is a jump to where it was called: there are
/// only C frames between, and all they hold is in this arena.
struct html_tree::arena {
    struct block {
        block* next;
    };
    static constexpr std::size_t block_size = 256 * 1024;
    static constexpr std::size_t alignment = alignof(std::max_align_t);
    static constexpr std::size_t header = (sizeof(block) + alignment - 1) / alignment * alignment;

    block* blocks = nullptr;
    std::size_t used = block_size; ///< of the newest block
    std::size_t left = 0;          ///< bytes that may still be asked of the system
    std::jmp_buf out;

    ~arena() {
        while (blocks) {
            auto* const next = blocks->next;
            std::free(blocks);
            blocks = next;
        }
    }

    void* give(std::size_t size) {
        size = (size + alignment - 1) / alignment * alignment;
        if (size > block_size - header)
            return add_block(header + size);
        if (used + size > block_size) {
            add_block(block_size);
            used = header;
        }
        auto* const place = reinterpret_cast<char*>(blocks) + used;
        used += size;
        return place;
    }

  private:
    /// A big piece gets a block of its own, behind the newest, which goes on being filled.
    void* add_block(std::size_t size) {
        auto* const made = size <= left ? static_cast<block*>(std::malloc(size)) : nullptr;
        if (!made)
            std::longjmp(out, 1);
        left -= size;
        if (size > block_size && blocks) {
            made->next = blocks->next;
            blocks->next = made;
        } else {
            made->next = blocks;
            blocks = made;
            used = size > block_size ? block_size : used;
        }
        return reinterpret_cast<char*>(made) + header;
    }
};

namespace {

/// Kept apart so that no object with a destructor lives in the frame that is jumped to.
GumboNode const* parsed(GumboOptions const& how, std::string_view html, std::jmp_buf& out) {
    if (setjmp(out) != 0)
        return nullptr;
    if (auto const* const plain = plain_tree(html, how.userdata, how.allocator))
        return plain;
    return gumbo_parse_with_options(&how, html.data(), html.size())->root;
}

} // namespace

html_tree::html_tree(std::string_view html, std::size_t most_bytes)
    : memory_(std::make_unique<arena>()) {
    memory_->left = most_bytes;
    GumboOptions how = kGumboDefaultOptions;
    how.userdata = memory_.get();
    how.allocator = [](void* memory, std::size_t size) {
        return static_cast<arena*>(memory)->give(size);
    };
    how.deallocator = [](void*, void*) {};
    how.max_errors = 0;
    how.fragment_context = GUMBO_TAG_BODY;
    root_ = parsed(how, html, memory_->out);
}

html_tree::~html_tree() = default;

} // namespace network::learning
