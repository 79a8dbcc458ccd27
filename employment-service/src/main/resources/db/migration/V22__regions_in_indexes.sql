select append_regions();
